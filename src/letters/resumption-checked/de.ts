import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Sie dürfen weiter arbeiten",
  checked: ({ on, activity }) =>
    `Der Vertrauensarzt hat am ${on} geprüft, wie es Ihnen und Ihrer Arbeit geht (${activity}). Sie dürfen diese Arbeit weiter tun, so wie sie erlaubt ist.`,
  until: (day) => `Ihre Erlaubnis gilt bis einschließlich ${day}.`,
  next: (by) => `Die nächste Prüfung ist spätestens am ${by}. Sie bekommen dafür eine Einladung.`,
  medical: "Was der Arzt festgestellt hat, steht nicht in diesem Brief. Sie können es in Ihrer Akte lesen.",
  stop: "Wird es zu schwer? Sie dürfen jederzeit aufhören. Melden Sie dann den letzten Arbeitstag.",
};
