// language_server.mjs OKR SOURCE SERVER: an editor's session with the schemas that okr prints. Keys and words are
// completed and explained, the clean examples have no mistake, and the broken ones are marked at the right line.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "./client.mjs";

const [okr, source, server] = process.argv.slice(2);
const examples = path.join(source, "examples");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "okr-editor-"));
const client = new Client(fs.realpathSync(server));
const deadline = setTimeout(() => {
  console.error("the language server did not answer in time");
  process.exit(1);
}, 60_000);

function print(name, ...flags) {
  fs.writeFileSync(path.join(folder, name), execFileSync(okr, ["schema", ...flags]));
}

function toUri(name) {
  return pathToFileURL(path.join(folder, name.replaceAll("/", "-"))).href;
}

function addModeline(name, text) {
  const schema = name.endsWith("okr.config.yaml") ? "okr.config.schema.json" : "okr.schema.json";
  return `# yaml-language-server: $schema=${schema}\n${text}`;
}

// What is wrong in an example: "line: message", lines as in the file itself.
async function diagnoseExample(name) {
  const text = fs.readFileSync(path.join(examples, name), "utf8");
  const found = await client.diagnose(toUri(name), addModeline(name, text));
  return found.map((each) => `${each.range.start.line}: ${each.message}`);
}

let opened = 0;

// Opens a document; "|" is where the cursor stands.
async function open(name, marked) {
  const at = marked.indexOf("|");
  const before = addModeline(name, marked.slice(0, at)).split("\n");
  const uri = toUri(`${++opened}-${name}`);
  await client.diagnose(uri, addModeline(name, marked.slice(0, at) + marked.slice(at + 1)));
  return [uri, { line: before.length - 1, character: before.at(-1).length }];
}

async function checkCompletion(name, marked, wanted, unwanted = []) {
  const labels = await client.complete(...(await open(name, marked)));
  for (const label of wanted) assert(labels.includes(label), `${marked}: "${label}" is not among ${labels}`);
  for (const label of unwanted) assert(!labels.includes(label), `${marked}: "${label}" is among ${labels}`);
  assert.equal(new Set(labels).size, labels.length, `${marked}: a label stands twice in ${labels}`);
}

async function checkExamples() {
  const names = fs.readdirSync(examples, { recursive: true }).filter((name) => name.endsWith(".yaml"));
  const clean = names.filter((name) => !name.startsWith("broken"));
  assert(clean.length >= 5);
  for (const name of clean) assert.deepEqual(await diagnoseExample(name), [], name);

  const broken = {
    "misspelt-key": "10: Property strat is not allowed.",
    "number-with-two-readings": '11: a number is written as in 40, 1.5 or "30 %"',
    "period-that-is-none": "2: a period is written as in 2026, 2026-H2, 2026-T3, 2026-Q4 or 2026-11",
  };
  for (const [name, wanted] of Object.entries(broken)) {
    assert.deepEqual(await diagnoseExample(`broken/${name}.okr.yaml`), [wanted], name);
  }
}

async function checkKeys() {
  const file = "team.okr.yaml";
  await checkCompletion(file, "okr: 1\n|", ["period", "objectives", "initiatives", "review"], ["okr", "key_results"]);
  await checkCompletion(file, "okr: 1\nobjectives:\n  - title: Be near\n    |", ["why", "key_results"], ["title", "start"]);
  const keyResult = "okr: 1\nobjectives:\n  - title: Be near\n    key_results:\n      - title: Reach\n        |";
  await checkCompletion(file, keyResult, ["start", "target", "keep", "milestones", "check_ins"], ["why"]);
  await checkCompletion(file, keyResult.replace("|", "keep:\n          |"), ["at_least", "at_most", "per"]);
  await checkCompletion("okr.config.yaml", "okr: 1\n|", ["profile", "rules", "overrides"], ["objectives"]);
  await checkCompletion("okr.config.yaml", "okr: 1\nrules:\n  |", ["kr-missing-number", "period-invalid"]);
}

async function checkWords() {
  const objective = "okr: 1\nobjectives:\n  - title: Be near\n    ";
  const words = ["committed", "aspirational", "learning"];
  await checkCompletion("team.okr.yaml", `${objective}type: |`, words, ["null"]);
  await checkCompletion("team.okr.yaml", `${objective}why: |`, [], ["null", "true"]);
  await checkCompletion("okr.config.yaml", "okr: 1\nprofile: |", ["starter", "standard", "strict"]);
}

async function checkHover() {
  const explain = async (name, marked) => client.hover(...(await open(name, marked)));
  assert.match(await explain("team.okr.yaml", "okr: 1\nper|iod: 2026-Q4\n"), /The time that the file is for/);
  assert.match(await explain("okr.config.yaml", "okr: 1\nrules:\n  kr-missing-num|ber: error\n"), /number/);
}

try {
  print("okr.schema.json");
  print("okr.config.schema.json", "--config");
  await client.open(folder);
  await checkExamples();
  await checkKeys();
  await checkWords();
  await checkHover();
  await client.close();
} finally {
  fs.rmSync(folder, { recursive: true });
  clearTimeout(deadline);
}
