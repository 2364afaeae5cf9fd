"use strict";

const { window, workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

function makeClient() {
  const settings = workspace.getConfiguration("dossier");
  const [command, ...before] = settings.get("command");
  // In the first folder that is open, where "dotnet dossier" finds the repository's tool.
  const cwd = workspace.workspaceFolders?.[0]?.uri.fsPath;
  const server = { command, args: [...before, "lsp", ...settings.get("arguments")], options: { cwd } };
  return new LanguageClient("dossier", "Dossier", server, {
    documentSelector: [
      { scheme: "file", language: "markdown" },
      { scheme: "file", language: "plaintext" },
      { scheme: "file", language: "dossier-rulings" },
    ],
  });
}

async function start() {
  client = makeClient();
  try {
    await client.start();
  } catch (error) {
    window.showErrorMessage(`Dossier could not be started: ${error.message}. Install it with "dotnet tool install --global Dossier.Tool", or name it in the setting dossier.command.`);
  }
}

async function stop() {
  const running = client;
  client = undefined;
  if (running?.needsStop()) await running.stop();
}

exports.activate = async (context) => {
  context.subscriptions.push(
    workspace.onDidChangeConfiguration(async (change) => {
      if (!change.affectsConfiguration("dossier")) return;
      await stop();
      await start();
    }),
  );
  await start();
};

exports.deactivate = stop;
