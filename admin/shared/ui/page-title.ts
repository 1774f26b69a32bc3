import { useEffect } from "react";
import { useLocale, useTranslate } from "react-admin";

/** Names the browser's tab, and the file that it prints to, where a page stands without the frame of the others. */
export function usePageTitle(title: string): void {
  const app = useTranslate()("khung.title");
  const locale = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${title} · ${app}`;
  }, [title, app, locale]);
}
