// Builds what the browser loads: `node build.mjs OUT_FOLDER`. Called by Maven at generate-resources.
// Each file gets a name that changes with its content, so that browsers may keep it for ever; manifest.json maps
// the plain name to it, and a compressed twin (.gz) lies beside it.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, "build"));
const templates = resolve(here, "../jte");
const java = resolve(here, "../java");

const hash = (...parts) => parts.reduce((all, part) => all.update(part), createHash("sha256")).digest("hex");
const under = (folder, ending = "") =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .filter((file) => !file.includes("node_modules"))
        .sort()
    : [];

installPackages();
const sources = [...under(here), ...under(templates, ".jte"), ...under(java, ".java")];
const stamp = hash(...sources.flatMap((file) => [relative(here, file), readFileSync(file)]));
const stampFile = join(out, ".stamp");
if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) {
  process.exit(0);
}
await build();
writeFileSync(stampFile, stamp);

/** Runs npm where the lock file changed since it ran last. */
function installPackages() {
  const lock = hash(readFileSync(join(here, "package-lock.json")));
  const installed = join(here, "node_modules", ".karesansui-lock");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock) {
    return;
  }
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
  writeFileSync(installed, lock);
}

async function build() {
  execFileSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), "--project", here], {
    stdio: "inherit",
  });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const manifest = {};
  const sizes = [];
  const put = (name, content) => {
    const bytes = Buffer.from(content);
    const dot = name.lastIndexOf(".");
    const hashed = `${name.slice(0, dot)}-${hash(bytes).slice(0, 10)}${name.slice(dot)}`;
    const compressed = gzipSync(bytes, { level: 9 });
    writeFileSync(join(out, hashed), bytes);
    writeFileSync(join(out, `${hashed}.gz`), compressed);
    manifest[name] = hashed;
    sizes.push(`${name} ${compressed.length}`);
  };

  for (const [name, content] of await scripts()) {
    put(name, content);
  }
  const css = await styles();
  put("app.css", css.app);
  put("console.css", css.console);
  put("icons.svg", sprite());
  for (const file of under(join(here, "art"), ".svg")) {
    put(relative(join(here, "art"), file), readFileSync(file, "utf8").replace(/>\s+</g, "><").trim());
  }
  writeFileSync(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`front end, bytes compressed: ${sizes.join(", ")}`);
}

async function scripts() {
  // noVNC waits while it loads (await at the top), which a module alone may do.
  return [...(await bundled("iife", ["app", "live-worker", "plots", "console"])), ...(await bundled("esm", ["screen"]))];
}

async function bundled(format, entries) {
  const { build: bundle } = await import("esbuild");
  const result = await bundle({
    entryPoints: entries.map((name) => join(here, "ts", `${name}.ts`)).filter(existsSync),
    outdir: out,
    bundle: true,
    minify: true,
    format,
    target: "es2022",
    legalComments: "none",
    write: false,
    logLevel: "warning",
  });
  return result.outputFiles.map((file) => [relative(out, file.path), file.contents]);
}

/** Tabler's style, of which only what some template, script or Java file names is kept, below ours. */
async function styles() {
  const { PurgeCSS } = await import("purgecss");
  const { build: bundle } = await import("esbuild");
  const [tabler] = await new PurgeCSS().purge({
    content: [...under(templates, ".jte"), ...under(join(here, "ts"), ".ts")],
    css: [join(here, "node_modules/@tabler/core/dist/css/tabler.css")],
    variables: true,
    keyframes: true,
    fontFace: true,
  });
  // The content security policy knows no data: addresses, and the colours of the night are ours (light-dark()).
  const kept = tabler.css
    .replace(/@charset[^;]*;/g, "")
    .replace(/[\w-]+:\s*(?:[^;{}"]|"[^"]*")*url\((?:"[^"]*"|[^)]*)\)(?:[^;{}"]|"[^"]*")*;/g, "");
  const result = await bundle({
    entryPoints: ["app", "console"].map((name) => join(here, "css", `${name}.css`)),
    outdir: out,
    bundle: true,
    minify: true,
    target: ["chrome123", "firefox120", "safari17.5"],
    legalComments: "none",
    write: false,
    logLevel: "warning",
    plugins: [
      {
        name: "tabler",
        setup(plugins) {
          plugins.onResolve({ filter: /^tabler$/ }, () => ({ path: "tabler", namespace: "tabler" }));
          plugins.onLoad({ filter: /.*/, namespace: "tabler" }, () => ({ contents: kept, loader: "css" }));
        },
      },
    ],
  });
  const text = (name) => result.outputFiles.find((file) => file.path.endsWith(`${name}.css`)).text;
  return { app: text("app"), console: text("console") };
}

/** The icons of icons.txt as one file of symbols. */
function sprite() {
  const names = readFileSync(join(here, "icons.txt"), "utf8").split("\n").filter(Boolean);
  const symbols = names.map((name) => {
    const svg = readFileSync(join(here, "node_modules/@tabler/icons/icons/outline", `${name}.svg`), "utf8");
    const inner = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>")).replace(/\s*\n\s*/g, "");
    return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${symbols.join("")}</svg>`;
}
