// Keys for who works here all day. Every page works without this file, and nothing is only reachable by it.
// A key is declared where it works: aria-keyshortcuts on the link, button or box. `?` shows them all; there they can
// be switched off too (WCAG 2.1.4).
const words = document.currentScript.dataset;
const stored = "weerwerk-keys";
const areOff = () => localStorage.getItem(stored) === "off";
const keyed = () => [...document.querySelectorAll("[aria-keyshortcuts]")];
const rows = () => [...document.querySelectorAll("tbody th a")];

const element = (name, text = "", ...children) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};

const nameOf = (one) => one.labels?.[0]?.textContent ?? one.textContent.trim();

function showKeys() {
  document.querySelector("dialog.ww-keys")?.remove();
  const list = element("dl");
  const pair = (key, name) => list.append(element("dt", "", element("kbd", key)), element("dd", name));
  for (const one of keyed()) pair(one.getAttribute("aria-keyshortcuts"), nameOf(one));
  if (rows().length > 0) pair("j k", words.rows);
  pair("?", words.title);
  const box = element("input");
  box.type = "checkbox";
  box.checked = !areOff();
  box.addEventListener("change", () => localStorage.setItem(stored, box.checked ? "on" : "off"));
  const close = element("button", words.close);
  close.className = "ds-button";
  const title = element("h2", words.title);
  title.className = "ds-heading";
  title.id = "keys";
  const form = element("form", "", close);
  form.method = "dialog";
  const dialog = element("dialog", "", title, list, element("label", "", box, ` ${words.use}`), form);
  dialog.className = "ww-keys";
  dialog.setAttribute("aria-labelledby", "keys");
  document.body.append(dialog);
  dialog.showModal();
}

function walkRows(step) {
  const links = rows();
  const at = links.indexOf(document.activeElement);
  links[at === -1 ? (step > 0 ? 0 : links.length - 1) : at + step]?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, dialog")) return;
  if (event.key === "?") return showKeys();
  if (areOff()) return;
  if (event.key === "j" || event.key === "k") return walkRows(event.key === "j" ? 1 : -1);
  const found = keyed().find((one) => one.getAttribute("aria-keyshortcuts") === event.key);
  if (!found) return;
  event.preventDefault();
  if (found.matches("a, button")) found.click();
  else found.focus();
});

// All boxes of a list at once, without losing what else was chosen; the link does the same by asking for the page again.
document.querySelector("a[data-all]")?.addEventListener("click", (event) => {
  event.preventDefault();
  const boxes = [...document.querySelectorAll("tbody input[type=checkbox]")];
  const on = boxes.some(({ checked }) => !checked);
  for (const box of boxes) box.checked = on;
});

// The next Tab goes on from what was said about an act, or from the title of its form, and not from the top of the page;
// a fault comes first.
const said = document.querySelector("main .ds-error-summary, main [data-said]");
if (said && !location.hash) said.focus();
