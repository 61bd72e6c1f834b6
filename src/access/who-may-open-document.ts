import type { Relation } from "./relation.ts";
import type { Actor } from "./roles.ts";
import { mayRead } from "./what-may-be-read.ts";
import { maySeeEvent, type Subject } from "./who-sees-which-event.ts";

/** What a document is about decides who works with it, as with an event; a medical one stays behind that wall too. */
export type DocumentLike = { subject: Subject; medical: boolean };

/** May this actor open the document, and read its name, of somebody to whom they stand in this relation? */
export const mayOpenDocument = (
  actor: Pick<Actor, "role">,
  { subject, medical }: DocumentLike,
  relation: Relation,
): boolean => maySeeEvent(actor, subject, relation) && (!medical || mayRead(actor, "medical", relation));
