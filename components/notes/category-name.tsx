import { useNames } from '@/components/cards/form/use-names';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import { CategoryIcon } from './category-icon';

/** A category by its name, a team's own with its icon. */
export function CategoryName({ id }: { id: string }) {
  const names = useNames();
  const own = usePolicy()?.categories.find((category) => category.id === id);
  return (
    <>
      {own && (
        <>
          <CategoryIcon name={own.icon} />{' '}
        </>
      )}
      {names.category(id)}
    </>
  );
}
