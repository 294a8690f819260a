/** Where the reader is, kept behind the # of the address: `#/vi/`, `#/en/?q=le hoai trung`, `#/vi/timeline`, `#/vi/directive:32-ct-tw-2019`. */
import { useSyncExternalStore } from "react";
import type { Language } from "./words.js";

/** A place in this site. */
export interface Place {
  readonly language: Language;
  /** Nothing for the search, `timeline`, or the id of a resource. */
  readonly path: string;
  readonly query: string;
}

function read(hash: string): Place {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?");
  const [first = "", ...rest] = path.split("/");
  return { language: first === "en" ? "en" : "vi", path: decoded(rest.join("/")), query: new URLSearchParams(search).get("q") ?? "" };
}

/** An address with a broken escape was typed by hand; it names nothing, and the page says so. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address of a place. */
export function addressOf({ language, path, query }: Place): string {
  return `#/${language}/${encodeURIComponent(path).replaceAll("%3A", ":")}${query === "" ? "" : `?${String(new URLSearchParams({ q: query }))}`}`;
}

/** The place in the address; follows it. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener("hashchange", changed);
      return () => {
        removeEventListener("hashchange", changed);
      };
    },
    () => location.hash,
  );
  return read(hash);
}

/** Moves there without a step in the browser's history: for what changes with each letter. */
export function replacePlace(place: Place): void {
  history.replaceState(null, "", addressOf(place));
  dispatchEvent(new HashChangeEvent("hashchange"));
}
