import { sanctionLifted } from "../sanction-lifted.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** A reduction of the benefit is over. */
export const reductionLifted = sanctionLifted("ReductionLifted", { nl, fr, de, en });
