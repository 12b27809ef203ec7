import { ConfigurationTarget, type Uri, workspace } from 'vscode';

/** The setting that switches checking on and off. */
export const enableSetting = 'nianbao.enable';

/** Whether a document is checked. */
export function isEnabled(uri: Uri | undefined): boolean {
  return workspace.getConfiguration(undefined, uri ?? null).get(enableSetting, true);
}

/**
 * Switches checking on or off where that is set for a document: for its folder, for the workspace, else for the user.
 * Nothing is written into a folder that does not say anything about it.
 */
export async function toggleEnabled(uri: Uri | undefined): Promise<void> {
  const configuration = workspace.getConfiguration(undefined, uri ?? null);
  const set = configuration.inspect<boolean>(enableSetting);
  const target =
    set?.workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await configuration.update(enableSetting, !isEnabled(uri), target);
}
