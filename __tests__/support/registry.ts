/** A throw-away registry on the loopback interface (verdaccio), and npm as somebody has it who knows no other. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { hold } from "./held-process.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

/** Runs npm, or npx, in a folder; gives what it printed. */
type Npm = (program: "npm" | "npx", args: readonly string[], cwd: string) => Promise<string>;

/** A running registry. It holds what it was given and asks no other. */
export interface Registry {
  readonly npm: Npm;
  /** Puts packages on it as they are installed here, without npm's ceremony. */
  offer(packages: readonly PackedPackage[]): Promise<void>;
  stop(): Promise<void>;
}

/** A package that `npm pack` has packed. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The packed file. */
  readonly file: string;
  /** Its package.json. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** Packs the packages in these folders of the repository into `into`, without running their scripts. */
export async function pack(folders: readonly string[], into: string): Promise<readonly PackedPackage[]> {
  const specifiers = folders.map((folder) => `./${folder}`);
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", into, ...specifiers], {
    cwd: root,
    env: bareEnvironment(),
    maxBuffer: 2 ** 26,
  });
  const packed = JSON.parse(stdout) as readonly { readonly name: string; readonly version: string; readonly filename: string }[];
  return packed.map(({ name, version, filename }, index) => ({
    name,
    version,
    file: join(into, filename),
    manifest: JSON.parse(readFileSync(join(root, folders[index] ?? "", "package.json"), "utf8")) as Record<string, unknown>,
  }));
}

/** The folders of all that is installed here for the subgraph to run: its dependencies and its peers, with their own. */
export function installedDependencies(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, { readonly dependencies?: object; readonly peerDependencies?: object }>>;
  };
  const found = new Set<string>();
  const visit = (folder: string): void => {
    const { dependencies, peerDependencies } = packages[folder] ?? {};
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const at = foldersAbove(folder)
        .map((above) => `${above}node_modules/${name}`)
        .find((candidate) => candidate in packages);
      // an optional peer may be missing
      if (at === undefined || found.has(at)) continue;
      found.add(at);
      visit(at);
    }
  };
  visit("");
  return [...found];
}

/** Where Node looks for what a package imports: in the package's own folder first, in the repository's last. */
function foldersAbove(folder: string): readonly string[] {
  if (folder === "") return [""];
  return [`${folder}/`, ...foldersAbove(folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/"))))];
}

/** Starts a registry with its configuration, storage and npm's cache in `folder`, on any free port. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "config.yaml");
  // YAML takes JSON.
  writeFileSync(
    config,
    JSON.stringify({
      storage: join(folder, "storage"),
      auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
      uplinks: {},
      packages: { "**": { access: "$all", publish: "$all" } },
      middlewares: { audit: { enabled: false } },
      web: { enable: false },
      max_body_size: "50mb",
      log: { type: "file", path: join(folder, "log"), level: "warn" },
    }),
  );
  const script = `
    import { runServer } from ${JSON.stringify(import.meta.resolve("verdaccio"))};
    const server = await runServer(${JSON.stringify(config)});
    server.listen(0, "127.0.0.1", () => process.stdout.write(String(server.address().port) + "\\n"));`;
  const verdaccio = await hold(script, folder, bareEnvironment());
  const address = `127.0.0.1:${verdaccio.announced}`;
  const userconfig = join(folder, ".npmrc");
  // npm publishes only with a token; this registry takes any.
  writeFileSync(userconfig, `registry=http://${address}/\n//${address}/:_authToken=nobody\ncache=${join(folder, "cache")}\n`);
  const env = {
    ...bareEnvironment(),
    npm_config_userconfig: userconfig,
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
  };
  return {
    npm: async (program, args, cwd) => (await run(program, args, { cwd, env, maxBuffer: 2 ** 26 })).stdout,
    async offer(packages) {
      // What stands twice in the tree has one file.
      for (const { name, version, file, manifest } of new Map(packages.map((each) => [each.file, each])).values()) {
        const content = readFileSync(file);
        const filename = `${name.split("/").at(-1) ?? name}-${version}.tgz`;
        const dist = {
          tarball: `http://${address}/${name}/-/${filename}`,
          shasum: createHash("sha1").update(content).digest("hex"),
          integrity: `sha512-${createHash("sha512").update(content).digest("base64")}`,
        };
        const response = await fetch(`http://${address}/${name.replace("/", "%2f")}`, {
          method: "PUT",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({
            _id: name,
            name,
            "dist-tags": { latest: version },
            versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
            _attachments: { [filename]: { content_type: "application/octet-stream", data: content.toString("base64"), length: content.length } },
          }),
        });
        if (!response.ok) throw new Error(`the registry does not take ${name}@${version}: ${String(response.status)} ${await response.text()}`);
      }
    },
    stop: () => verdaccio.stop(),
  };
}

/** This environment without what npm hands to the scripts that it runs, and without proxies: everything here is on this machine. */
function bareEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|node_options$|node_env$|(https?|all)_proxy$)/i.test(name)));
}
