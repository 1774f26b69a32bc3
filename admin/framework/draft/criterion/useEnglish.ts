import { useStore } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";

/** Whether forms show English wordings beside the Vietnamese ones; remembered from one part to the next. */
export function useEnglish(): readonly [boolean, (shown: boolean) => void] {
  const { locale } = useFormat();
  const [shown, setShown] = useStore<boolean | null>("khung.studio.english", null);
  return [shown ?? locale === "en", setShown];
}
