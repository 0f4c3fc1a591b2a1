// A small client of a language server: JSON-RPC over the server's stdin and stdout.
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

const settings = {
  yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false }, schemas: {} },
  http: {},
  "[yaml]": {},
  editor: {},
  files: {},
};

export class Client {
  #server;
  #bytes = Buffer.alloc(0);
  #next = 1;
  #answers = new Map();
  #waiting = new Map();

  constructor(server) {
    this.#server = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#server.stdout.on("data", (bytes) => this.#take(bytes));
  }

  async open(folder) {
    const rootUri = pathToFileURL(folder).href;
    await this.request("initialize", {
      processId: process.pid,
      rootUri,
      capabilities: {
        workspace: { configuration: true },
        textDocument: { publishDiagnostics: {}, completion: { completionItem: { snippetSupport: true } }, hover: {} },
      },
    });
    this.notify("initialized", {});
  }

  // The diagnostics of a document, once the server has looked at it.
  diagnose(uri, text) {
    return new Promise((resolve) => {
      this.#waiting.set(uri, resolve);
      this.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    });
  }

  async complete(uri, position) {
    const list = await this.request("textDocument/completion", { textDocument: { uri }, position });
    return (list.items ?? list).map((item) => item.label);
  }

  async hover(uri, position) {
    const found = await this.request("textDocument/hover", { textDocument: { uri }, position });
    return found ? JSON.stringify(found.contents) : "";
  }

  request(method, params) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  async close() {
    await this.request("shutdown", null);
    this.notify("exit", null);
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.#server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#server.stdin.write(body);
  }

  #take(bytes) {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    for (;;) {
      const end = this.#bytes.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#bytes.subarray(0, end).toString())[1]);
      if (this.#bytes.length < end + 4 + length) return;
      const message = JSON.parse(this.#bytes.subarray(end + 4, end + 4 + length).toString());
      this.#bytes = this.#bytes.subarray(end + 4 + length);
      this.#read(message);
    }
  }

  #read(message) {
    if (message.method === "textDocument/publishDiagnostics") {
      const resolve = this.#waiting.get(message.params.uri);
      this.#waiting.delete(message.params.uri);
      resolve?.(message.params.diagnostics);
    } else if (message.method && message.id !== undefined) {
      const result =
        message.method === "workspace/configuration"
          ? message.params.items.map((item) => settings[item.section] ?? null)
          : null;
      this.#send({ id: message.id, result });
    } else if (!message.method) {
      const { resolve, reject } = this.#answers.get(message.id);
      this.#answers.delete(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    }
  }
}
