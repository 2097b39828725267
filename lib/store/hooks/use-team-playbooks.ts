import { useLiveQuery } from 'dexie-react-hooks';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import { teamPlaybooks } from '../repositories/playbooks';

/** All playbooks of the team's own; follows changes made in other windows. @returns undefined while loading */
export const useTeamPlaybooks = (): TeamPlaybook[] | undefined => useLiveQuery(() => teamPlaybooks());
