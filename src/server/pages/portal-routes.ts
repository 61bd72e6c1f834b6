import { services } from "../../access/roles.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { routeA } from "../../law/route-a.ts";
import { routeB } from "../../law/route-b.ts";
import { routeC } from "../../law/route-c.ts";
import { isOpen, type RoutesOpen } from "../../screens/portal/routes-open.ts";
import { invalidityFacts, targetGroupFacts } from "../../trajectory/recognition/facts.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";

/** What the law says today of the three ways in. Route C is open as soon as one of the services takes part. */
export function routesOpen(recognition: Recognition, today: string): RoutesOpen {
  const facts = targetGroupFacts(recognition, today);
  const on = dayOf(today);
  const own = { ...invalidityFacts(recognition, today), askedByFund: false };
  const [first, ...more] = services.map((service) => judge(routeC, { ...own, service }, on));
  const c = [first, ...more].find((ruling) => ruling && isOpen(ruling)) ?? first;
  return { a: judge(routeA, facts, on), b: judge(routeB, facts, on), c: c ?? judge(routeC, own, on) };
}
