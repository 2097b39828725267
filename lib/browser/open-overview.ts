import { overviewRoute } from '@/lib/find/overview-route';
import { openDashboard } from './open-dashboard';

/** Shows the table of all clients, searched for `query`. */
export const openOverview = (query: string): Promise<void> => openDashboard(overviewRoute(query));
