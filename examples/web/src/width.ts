import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The width that an element has on the page, in CSS pixels, so that a drawing's letters stay as large on a phone. */
export function useWidth<Of extends HTMLElement>(): readonly [RefObject<Of | null>, number] {
  const element = useRef<Of>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(280, Math.floor(entry.contentRect.width)));
    });
    if (element.current !== null) observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width];
}
