import { planCommand } from '@/lib/domain/commands/plan-command';
import { foldClient, foldInto } from '@/lib/domain/fold';
import { refuseEvent } from '@/lib/domain/gates/refuse-event';
import type { ClientState, Refusal } from '@/lib/domain/state';
import type { CommandEnvelope } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import { type AnyEvent, type EventDraft, refOf } from '@/lib/schema/event';
import { effectivePolicy } from '@/lib/settings/effective-policy';
