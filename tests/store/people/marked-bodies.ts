import { z } from 'zod';
import { EVENT_BODIES, type EventType } from '@/lib/schema/event';

/** A name that stands nowhere else. */
export const MARKER = 'Zqxmarker';

interface JsonSchema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  $ref?: string;
}

/** Texts with a form of their own: too tight for a name. */
const FORMED: [RegExp, string][] = [
  [/\\d\{4\}-\\d\{2\}/, '2026-01-02'],
  [/^\^\[A-Z\]/, 'EUR'],
  [/7\[0-9a-f\]\{3\}/, '01900000-0000-7000-8000-000000000000'],
  [/:\[0-9a-f-\]\{36\}/, 'u-x:01900000-0000-7000-8000-000000000000'],
  [/\{16,43\}/, 'somebody-else-aaaaaa'],
  [/\{1,40\}/, 'disrespect'],
];

function textOf({ pattern, format }: JsonSchema, path: string): string {
  if (format === 'uri') return `https://crm.example/${MARKER}`;
  if (pattern === undefined) return MARKER;
  const formed = FORMED.find(([of]) => of.test(pattern));
  if (!formed) throw new Error(`${path}: what text fits ${pattern}?`);
  return formed[1];
}

/** A value that fits, with the marker wherever a person's words can stand. Optional fields are all there. */
function valueOf(schema: JsonSchema, path: string): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.$ref) return MARKER; // any JSON at all
  if (schema.anyOf) return valueOf(schema.anyOf[0] ?? {}, path);
  if (schema.type === 'string') return /\bkey$|\bfrom$/.test(path) ? 'demo:crm.example:contact:7' : textOf(schema, path);
  if (schema.type === 'array') return [valueOf(schema.items ?? {}, `${path}[]`)];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'number' || schema.type === 'integer') return Math.max(1, schema.minimum ?? 1);
  if (schema.type === 'object' || schema.properties)
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, of]) => [key, valueOf(of, `${path}.${key}`)]));
  return MARKER;
}

/** What the rules of a body ask for beyond its fields. */
const ADJUSTED: Partial<Record<EventType, object>> = {
  'record.same': { other: undefined }, // would make somebody else one with the client
  'record.rekeyed': { from: 'demo:crm.example:contact:1' },
  'remedy.started': { from: '2026-01-02' },
};

/** A body of this type with the marker in every field that takes it. */
export function markedBody(type: EventType): Record<string, unknown> {
  const schema = z.toJSONSchema(EVENT_BODIES[type], { unrepresentable: 'any', io: 'input' }) as JsonSchema;
  const body = { ...(valueOf(schema, type) as Record<string, unknown>), ...ADJUSTED[type] };
  return JSON.parse(JSON.stringify(EVENT_BODIES[type].parse(body))) as Record<string, unknown>;
}
