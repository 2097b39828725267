import type { RenderedBlock } from '@/lib/playbook/render';

/**
 * Where the call stands in the script.
 * @param id the block that was stored; '' or a block that is no longer in the script begins at the top
 */
export const stepIndex = (blocks: readonly RenderedBlock[], id: string | undefined): number =>
  Math.max(
    0,
    blocks.findIndex((block) => block.id === id),
  );

/** The block `by` steps further on; stays at either end. */
export const stepBy = (blocks: readonly RenderedBlock[], index: number, by: number): RenderedBlock | undefined =>
  blocks[Math.min(Math.max(index + by, 0), blocks.length - 1)];
