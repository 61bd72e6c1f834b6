import { loadRecognitions } from "../desk/load-recognitions.ts";
import type { GivenDesk } from "../web/given-desk.ts";
import { givenProgram } from "./given-program.ts";

/** For tests: Jan, who asked for a trajectory, has a plan, and was referred; every step by the API, on days of its own. */
export async function givenStory(desk: GivenDesk) {
  const { asks } = givenProgram(desk);
  await loadRecognitions(desk.db, { db: desk.db, keys: desk.keys, now: desk.clock.now }, "2026-03-02");
  const does = async (who: string, act: string, to: object, input?: object) => {
    const answer = await asks(who, `/api/acts/${act}`, { ...to, ...(input && { input }) });
    const body = (await answer.json()) as { stream: string };
    if (!answer.ok) throw new Error(`${act}: ${JSON.stringify(body)}`);
    return body.stream;
  };
  const day = async (on: string) => void (await asks("lies-hermans", "/api/desk/day", { day: on }));
  await day("2026-03-02");
  const trajectory = await does("jan-d-hondt", "ask-first-contact", {}, { how: "on-line" });
  const to = { trajectory };
  const appointment = { on: "2026-03-10", time: "09:30", how: "at-the-office", place: "Gent, Kerkstraat 1" };
  await does("an-peeters", "invite-to-first-contact", to, appointment);
  /** The rest of the story: engaged, planned, and referred to the physician of the employer. */
  const goOn = async () => {
    await day("2026-03-10");
    await does("an-peeters", "hold-first-contact", to, { on: "2026-03-10", how: "at-the-office" });
    for (const who of ["jan-d-hondt", "an-peeters", "marie-lambert"])
      await does(who, "sign-engagement", to, { declares: true });
    const plan = {
      objectives: "Weer aan het werk als boekhouder.",
      result: "Halftijds werk in 2027.",
      actions: ["Een opleiding boekhouden volgen", "Praten met de werkgever"],
      nextAppointmentOn: "2026-04-20",
    };
    await does("an-peeters", "draw-up-plan", to, plan);
    const consent = { partner: "occupational-physician", purpose: "return-to-own-employer", inWriting: true };
    await does("jan-d-hondt", "give-consent", to, consent);
    const referral = { for: "pre-return-visit" };
    await does("an-peeters", "refer-to-occupational-physician", to, referral);
  };
  return { trajectory, day, goOn, does, person: "00000000-0000-4000-8000-000000000001" };
}
