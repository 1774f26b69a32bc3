/* Runs before every test file. */
import { forget } from "./memory.ts";

forget();
