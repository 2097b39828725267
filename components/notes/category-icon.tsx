import {
  Clock,
  FileWarning,
  type LucideIcon,
  Mail,
  MessageSquareWarning,
  Package,
  Phone,
  Scale,
  Star,
  TriangleAlert,
  Truck,
  Users,
  Wallet,
} from 'lucide-react';
import { Icon } from '@/components/ui';
import type { CATEGORY_ICONS } from '@/lib/schema/own-category';

const ICONS: Record<(typeof CATEGORY_ICONS)[number], LucideIcon> = {
  clock: Clock,
  'triangle-alert': TriangleAlert,
  wallet: Wallet,
  scale: Scale,
  'message-square-warning': MessageSquareWarning,
  'file-warning': FileWarning,
  package: Package,
  truck: Truck,
  phone: Phone,
  mail: Mail,
  users: Users,
  star: Star,
};

/** The picture that a team chose for its own category; the name stands beside it. */
export const CategoryIcon = ({ name }: { name: (typeof CATEGORY_ICONS)[number] }) => <Icon of={ICONS[name]} />;
