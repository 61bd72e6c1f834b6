/** Hours of work in a week as people write them: whole hours and quarters, `19`, `19.5` or `7.75`. */
const hours = /^\d{1,2}(?:\.(?:0{1,2}|50?|25|75))?$/;

export const isHours = (text: string): boolean => hours.test(text);

/** Minutes of `19.5`. Throws a RangeError on what is no number of quarters of an hour. */
export function minutesOf(text: string): number {
  if (!isHours(text)) throw new RangeError("no hours in quarters");
  return Number(text) * 60;
}
