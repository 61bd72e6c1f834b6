import { sanctionLifted } from "../sanction-lifted.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** A suspension of the benefit is over. */
export const suspensionLifted = sanctionLifted("SuspensionLifted", { nl, fr, de, en });
