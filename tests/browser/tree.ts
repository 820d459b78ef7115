import type { Page } from '@playwright/test';

/** One node of the accessibility tree, as Chromium hands it to a screen reader. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
}

interface RawNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: unknown };
  readonly name?: { readonly value?: unknown };
}

/** The whole accessibility tree of a page, in reading order; what is hidden from it is not there. */
export async function treeOf(page: Page): Promise<readonly TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly RawNode[] };
  await session.detach();
  return nodes
    .filter(node => !node.ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '').trim() }));
}

/** How often this text is read out, as a text of its own. */
export const timesRead = (tree: readonly TreeNode[], text: string): number =>
  tree.filter(node => node.role === 'StaticText' && node.name === text).length;

/** How many nodes of a role there are. */
export const countOf = (tree: readonly TreeNode[], role: string): number =>
  tree.filter(node => node.role === role).length;
