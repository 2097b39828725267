import { z } from 'zod';
import { policy } from '../../lib/schema/policy';
import { meaningOf, unitWord } from './words';

/** The part of JSON Schema that zod makes of the policy. */
export interface Node {
  type?: string;
  properties?: Record<string, Node>;
  items?: Node;
  enum?: string[];
  anyOf?: { const?: number }[];
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  maxItems?: number;
  default?: unknown;
  description?: string;
}

/** Every rule that an administrator can fix; the version is counted by Sideline. */
export function policyKeys(): Record<string, Node> {
  const whole = z.toJSONSchema(policy, { io: 'input', unrepresentable: 'any' }) as Node;
  const { version: _version, ...keys } = whole.properties ?? {};
  return keys;
}

/**
 * What Chromium understands of it: it takes one type for each value, and refuses an extension whose schema it cannot read. Ranges are
 * left out: what is out of one would not arrive, and nobody would say so. Sideline checks them itself, and names what it ignores.
 */
function forChromium({ type, properties, items, anyOf, enum: choices }: Node): Node {
  if (anyOf) return { type: 'integer' };
  return {
    ...(type !== undefined && { type }),
    ...(properties && { properties: mapped(properties) }),
    ...(items && { items: forChromium(items) }),
    ...(choices && { enum: choices }),
  };
}

const mapped = (nodes: Record<string, Node>): Record<string, Node> =>
  Object.fromEntries(Object.entries(nodes).map(([key, node]) => [key, forChromium(node)]));

/** `storage.managed_schema` of the manifest (public/managed-schema.json). */
export function managedSchema(): object {
  const properties = Object.entries(policyKeys()).map(([key, node]) => {
    const unit = unitWord(key);
    const description = unit === '' ? meaningOf(key) : `${meaningOf(key)} (${unit})`;
    return [key, { description, ...forChromium(node) }] as const;
  });
  return { $schema: 'http://json-schema.org/draft-03/schema#', type: 'object', properties: Object.fromEntries(properties) };
}
