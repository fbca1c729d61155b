/** The functions that the ribbon's buttons run, by the names that the manifest gives them. */
export const BUTTONS = [
  'rankActive',
  'selectionToValues',
  'selectionToFormulas',
  'workbookToValues',
  'workbookToFormulas',
] as const;

export type Button = (typeof BUTTONS)[number];
type Click = Office.AddinCommands.Event;
export type Commands = Readonly<Record<Button, (event: Click) => Promise<void>>>;

declare global {
  /** Left by the early script for the commands to be handed to. */
  var takeCommands: ((commands: Commands) => void) | undefined;
}
