import { storage } from 'wxt/utils/storage';
import type { OwnPlan } from '@/lib/domain/plan-share';

/** D-value: what the user of this machine plans for a year. */
export const ownPlanItem = storage.defineItem<OwnPlan>('local:own-plan', { fallback: {}, version: 1 });
