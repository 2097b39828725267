import { z } from 'zod';
import { COMMANDS, type CommandEnvelope, type CommandName, type CommandTarget, commandEnvelope } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import type { Refusal } from '@/lib/domain/state';
