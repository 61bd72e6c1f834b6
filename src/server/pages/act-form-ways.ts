import type { Actor } from "../../access/roles.ts";
import { sentAddress } from "../../screens/asking/pages-of-act.ts";
import { acts } from "../../trajectory/acts.ts";
import type { Answer } from "../door/request.ts";
import type { Under } from "./act-form-subject.ts";

type Address = { under: Under; id: string; act?: string; ofPerson?: boolean };
/** What the insured person does on the page of their own money. */
const onMyMoney: readonly string[] = ["give-account-number", "hand-in-cost", "add-receipt"];
const onMyDocuments: readonly string[] = ["add-document", "add-document-to-project", "add-document-to-resumption"];

const onWhoActs: readonly string[] = ["give-mandate", "end-mandate"];

/** The page of the insured person on which they did this. */
export const ownPage = (act: string, work: boolean): string =>
  act === "ask-correction" ? "/me/corrections" : ownPageOf(act, work);

const ownPageOf = (act: string, work: boolean): string =>
  onWhoActs.includes(act)
    ? "/me/represented"
    : onMyDocuments.includes(act)
      ? "/me/documents"
      : work
        ? "/me/resumption"
        : onMyMoney.includes(act)
          ? "/me/money"
          : "/me";

/** Where whoever changes their mind goes. */
export function backFrom({ role }: Actor, { under, id, act = "" }: Address): string {
  if (role === "insured-person") return ownPage(act, under === "resumption");
  if (act === "order-payments") return "/money";
  if (under === "new" && role === "mediator") return "/people";
  if (under === "new" && act === "break-glass") return "/people";
  if (under === "glass") return act === "break-glass" ? "/work" : "/readings/glass";
  if (under === "letter") return "/letters";
  return under === "new" ? "/" : `/${under}/${id}`;
}

/** Where one goes when it is done; that page says so: the person's own confirmation, or by the act in its address. */
export function onwardFrom(
  { act, stream, version }: Extract<Answer, { kind: "done" }>,
  { role, mandate }: Actor,
  { under, id, ofPerson }: Address,
): string {
  // Who lays down the power of attorney by which they act has no page of the person any more.
  if (mandate && act === "end-mandate") return "/represent";
  return role === "insured-person" ? sentAddress(act, stream, version) : `${pageAfter()}?done=${act}`;

  function pageAfter(): string {
    const { to } = acts[act];
    if (act === "look-into-broken-glass") return "/readings/glass";
    switch (to) {
      case "resumption":
      case "new resumption":
        return `/resumption/${stream}`;
      case "file":
        return ofPerson ? `/person/${stream}` : `/trajectory/${stream}`;
      case "trajectory":
      case "new trajectory":
        return `/trajectory/${stream}`;
      case "recognition":
        return under === "trajectory" ? `/trajectory/${id}` : `/person/${stream}`;
      case "letter":
        return under === "trajectory" ? `/trajectory/${id}` : "/letters";
      case "session":
      case "new session":
        return `/session/${stream}`;
      case "payment":
      case "new payment":
        return `/payment/${stream}`;
      case "new recognition":
        // An administrator may register a person, and not look at one.
        return role === "administrator" ? "/new/register-recognition" : `/person/${stream}`;
    }
  }
}
