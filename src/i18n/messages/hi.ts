export { english as hindi } from "./en";
