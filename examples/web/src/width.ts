import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The width that an element has on the page, in CSS pixels, so that a drawing's letters stay as large on a phone. */
export function useWidth<Of extends HTMLElement>(): readonly [RefObject<Of | null>, number] {
  const element = useRef<Of>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (element.current !== null) setWidth(Math.max(280, element.current.clientWidth));
    };
    measure(); // before the first picture, which would else be too wide for a phone
    const observer = new ResizeObserver(measure);
    if (element.current !== null) observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width];
}
