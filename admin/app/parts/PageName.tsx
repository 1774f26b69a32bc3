import { Box } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { type ReactElement, useEffect, useState } from "react";
import { useLocation, useTranslate } from "react-admin";

const TITLE = "#react-admin-title";
/** Titles change while a page loads; what stands this long is the title. */
const SETTLED_MS = 300;

/** Names the browser's tab after the page, and says the name of each new page to those who hear the console. */
export function PageName(): ReactElement {
  const app = useTranslate()("khung.title");
  const { pathname } = useLocation();
  const [said, say] = useState("");
  useEffect(() => {
    const place = document.querySelector(TITLE);
    if (place === null) return undefined;
    let timer = 0;
    const name = (): void => {
      const title = place.textContent.trim();
      if (title === "") return;
      document.title = `${title} · ${app}`;
      say(title);
    };
    const settle = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(name, SETTLED_MS);
    };
    const watcher = new MutationObserver(settle);
    watcher.observe(place, { childList: true, characterData: true, subtree: true });
    settle();
    return () => {
      window.clearTimeout(timer);
      watcher.disconnect();
    };
  }, [pathname, app]);
  return (
    <Box aria-live="polite" sx={visuallyHidden}>
      {said}
    </Box>
  );
}
