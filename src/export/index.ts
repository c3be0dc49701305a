export { exportReport } from "./exportReport";
export { exportSheets } from "./exportSheets";
export { copyTables } from "./table/copyTables";
