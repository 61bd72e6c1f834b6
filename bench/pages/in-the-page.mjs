// Runs in the browser: the elements of this page as data, with the names that React gives to attributes.
const named = {
  class: "className",
  for: "htmlFor",
  tabindex: "tabIndex",
  autocomplete: "autoComplete",
  inputmode: "inputMode",
  novalidate: "noValidate",
  datetime: "dateTime",
  hreflang: "hrefLang",
  value: "defaultValue",
};
const drawn = (node) => {
  if (node.nodeType === 3) return node.textContent;
  const attributes = [...node.attributes].map(({ name, value }) => {
    const as = named[name] ?? name;
    return [as, value === "" && ["noValidate", "open", "selected"].includes(as) ? true : value];
  });
  const children = [...node.childNodes].filter(({ nodeType }) => nodeType === 3 || nodeType === 1).map(drawn);
  return { tag: node.localName, attributes: Object.fromEntries(attributes), children };
};
JSON.stringify([...document.body.children].map(drawn));
