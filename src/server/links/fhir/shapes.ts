import { z } from "zod";
import type { ResourceType } from "./resource.ts";

const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const concept = z.object({ text: z.string() });
const coding = z.object({ system: z.string(), code: z.string() });
const coded = z.object({ coding: z.array(coding) });
const reference = z.object({ reference: z.string() });
const named = z.object({ display: z.string() });
const period = z.object({ start: day, end: day.optional() });
const of = <Type extends ResourceType, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({
    resourceType: z.literal(type),
    id: z.string(),
    meta: z.object({ versionId: z.string(), lastUpdated: instant }),
    ...shape,
  });

/** The elements of R4 that are given, and no others. */
export const shapes = {
  Patient: of("Patient", {
    identifier: z.array(z.object({ system: z.string(), value: z.string() })),
    name: z.array(z.object({ use: z.literal("official"), family: z.string(), given: z.array(z.string()) })),
    telecom: z.array(z.object({ system: z.enum(["phone", "email"]), value: z.string() })).optional(),
    address: z.array(z.object({ line: z.array(z.string()), text: z.string() })).optional(),
    communication: z.array(z.object({ language: coded, preferred: z.literal(true) })),
  }),
  EpisodeOfCare: of("EpisodeOfCare", {
    identifier: z.array(z.object({ system: z.string(), value: z.string() })),
    status: z.enum(["active", "finished"]),
    type: z.array(concept),
    patient: reference,
    managingOrganization: named,
    period,
  }),
  CarePlan: of("CarePlan", {
    status: z.enum(["active", "completed"]),
    intent: z.literal("plan"),
    description: z.string(),
    subject: reference,
    period,
    created: day,
    supportingInfo: z.array(reference),
    activity: z.array(z.object({ detail: z.object({ status: z.literal("in-progress"), description: z.string() }) })),
    note: z.array(concept).optional(),
  }),
  Consent: of("Consent", {
    status: z.enum(["active", "inactive"]),
    scope: coded,
    category: z.array(coded),
    patient: reference,
    dateTime: day,
    policyRule: concept,
    provision: z.object({
      type: z.literal("permit"),
      period,
      actor: z.array(z.object({ role: coded, reference: named })),
      purpose: z.array(coding),
    }),
  }),
  ServiceRequest: of("ServiceRequest", {
    status: z.enum(["active", "completed", "revoked"]),
    intent: z.literal("order"),
    subject: reference,
    code: concept,
    authoredOn: day.optional(),
    performer: z.array(named),
    supportingInfo: z.array(reference),
  }),
  Task: of("Task", {
    status: z.literal("requested"),
    intent: z.literal("order"),
    code: concept,
    description: z.string(),
    focus: reference,
    for: reference,
    performerType: z.array(concept),
    restriction: z.object({ period: z.object({ end: day }) }).optional(),
  }),
  Appointment: of("Appointment", {
    status: z.enum(["booked", "proposed"]),
    description: z.string(),
    start: instant.optional(),
    end: instant.optional(),
    comment: z.string().optional(),
    requestedPeriod: z.array(period).optional(),
    participant: z.array(
      z.object({ actor: reference, required: z.literal("required"), status: z.literal("accepted") }),
    ),
  }),
  DocumentReference: of("DocumentReference", {
    status: z.literal("current"),
    type: concept,
    subject: reference,
    date: instant,
    content: z.array(z.object({ attachment: z.object({ contentType: z.string(), url: z.url() }) })),
    context: z.object({ encounter: z.array(reference) }),
  }),
} satisfies Record<ResourceType, z.ZodObject>;

/** A page of what was found. `total` counts all pages. */
export const bundleShape = (type: ResourceType) =>
  z.object({
    resourceType: z.literal("Bundle"),
    type: z.literal("searchset"),
    total: z.int(),
    link: z.array(z.object({ relation: z.enum(["self", "next"]), url: z.url() })),
    entry: z
      .array(z.object({ fullUrl: z.url(), resource: shapes[type], search: z.object({ mode: z.literal("match") }) }))
      .optional(),
  });

export const outcomeShape = z.object({
  resourceType: z.literal("OperationOutcome"),
  issue: z.array(z.object({ severity: z.literal("error"), code: z.string(), diagnostics: z.string() })),
});

export const statementShape = z.object({
  resourceType: z.literal("CapabilityStatement"),
  status: z.literal("active"),
  date: day,
  publisher: z.string(),
  kind: z.literal("instance"),
  software: z.object({ name: z.string() }),
  implementation: z.object({ description: z.string(), url: z.url() }),
  fhirVersion: z.literal("4.0.1"),
  format: z.array(z.string()),
  rest: z.array(
    z.object({
      mode: z.literal("server"),
      security: z.object({ service: z.array(coded), description: z.string() }),
      resource: z.array(
        z.object({
          type: z.string(),
          interaction: z.array(z.object({ code: z.string() })),
          versioning: z.literal("versioned"),
          readHistory: z.literal(false),
          conditionalRead: z.literal("not-match"),
          searchParam: z.array(z.object({ name: z.string(), type: z.string(), documentation: z.string() })),
        }),
      ),
    }),
  ),
});
