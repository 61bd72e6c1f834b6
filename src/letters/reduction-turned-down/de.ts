import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Ihre Leistung wird nicht gekürzt",
  decided: ({ on, missed }) =>
    `Ihr Koordinator hatte vorgeschlagen, Ihre Leistung zu kürzen, weil Sie zu diesem Termin nicht gekommen sind: ${missed}. Der Vertrauensarzt hat am ${on} entschieden, das nicht zu tun.`,
  full: "Sie bekommen Ihre volle Leistung. Es wird nichts abgezogen, auch nicht für die vergangenen Tage.",
  appointment: "Sie bekommen noch einen neuen Termin. Können Sie dann nicht kommen? Sagen Sie es uns vorher.",
  voluntary: "Ein Weg zurück zur Arbeit ist freiwillig und Sie dürfen immer aufhören.",
};
