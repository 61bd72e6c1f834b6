import type { Ruling } from "../../law/kernel/ruling.ts";

/** The three ways in, each with what the law says of this person today. */
export type RoutesOpen = Readonly<Record<"a" | "b" | "c", Ruling>>;

export const isOpen = ({ outcome }: Ruling): boolean => outcome === "met";
