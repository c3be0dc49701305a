import type { GroupWords } from "../../../rules/entry";
import { formatDate, formatInteger } from "../../../format";

const retype = "Give the column the Date format, then retype the dates as day/month/year, for example 05/03/2025.";
const compare = "Compare with the paper; if day and month changed places, retype the date as day/month/year.";
const repair = "Repair the formula or type the right content, then check again.";
const settleSuspicion = "Write “Đưa ra khỏi danh sách nghi” as the handling, or check whether these are two different people.";
const dropDuplicate = "Keep one of the rows; if these are two units, tell them apart by name, hamlet or address.";

/** English words of the rules that serve registers of any kind or join several. */
const crossWords: GroupWords<"cross"> = {
  "cross/date-as-text": {
    title: "Date typed as text",
    why: "Excel can neither sort text as dates nor count days with it, so deadlines are easily miscounted or missed.",
    messages: {
      readable: ({ count }) => ({ what: `Dates stored as text in this row: ${count}. Excel cannot sort them or count with them.`, todo: retype }),
      unreadable: ({ count }) => ({ what: `Dates stored as text in this row: ${count}, at least one of them not readable as day/month/year.`, todo: retype }),
    },
  },
  "cross/hidden-rows": {
    title: "Register with hidden or filtered rows",
    why: "Whoever adds up by hand sees only the rows that show, so their figures can differ from those of the register.",
    messages: {
      hidden: () => ({
        what: "Some rows of this sheet are hidden or filtered out; the check and all figures count them all the same.",
        todo: "Clear filters and unhide rows before comparing figures or adding up by hand.",
      }),
    },
  },
  "cross/below-table": {
    title: "Row typed below the Excel Table",
    why: "A row outside the Table stays behind when it is filtered, sorted or added up, and is easily missing in reports.",
    messages: {
      below: () => ({
        what: "This row lies below the Table that holds the register: it is checked, but Excel does not filter, sort or add it up.",
        todo: "Drag the lower right corner of the Table down over this row, or move the row into the Table.",
      }),
    },
  },
  "cross/error-cell": {
    title: "Excel error in a cell of the register",
    why: "The content of the cell can no longer be read, so the rules that need it conclude nothing.",
    messages: {
      one: ({ value }) => ({ what: `The cell shows Excel's error ${value} and cannot be read; an error is not taken for a blank.`, todo: repair }),
      several: ({ value, count }) => ({ what: `${count} cells of this row show an Excel error (the first: ${value}) and cannot be read.`, todo: repair }),
    },
  },
  "cross/swapped-day-month": {
    title: "Day and month may have changed places",
    why: "Day and month changed round falsify every deadline counted from that day, such as the 30 days of a test.",
    messages: {
      future: ({ written, swapped, asOf }) => ({
        what: `${formatDate(written)} is after the as-of date ${formatDate(asOf)}; with day and month swapped, ${formatDate(swapped)} would fit.`,
        todo: compare,
      }),
      beforeBirth: ({ written, swapped }) => ({
        what: `${formatDate(written)} is before this person's birth; with day and month swapped, ${formatDate(swapped)} would fit.`,
        todo: compare,
      }),
    },
  },
  "cross/addict-and-user": {
    title: "On the list of addicts and on that of illegal users at once",
    why: "Managing someone as a user stops once addiction is established; on both lists one person is counted twice.",
    messages: {
      both: ({ sheet, row }) => ({
        what: `This person is also active on the list of addicts: row ${row}, sheet ${sheet}.`,
        todo: "If addiction is established, write day and reason of removal here; if not, correct the list of addicts.",
      }),
    },
  },
  "cross/suspect-and-listed": {
    title: "Still on the list of suspects though managed on another list",
    why: "Someone managed as an addict or a user is no longer a suspect; on both lists the number of suspects is wrong.",
    messages: {
      addict: ({ sheet, row }) => ({ what: `This person is managed on the list of addicts: row ${row}, sheet ${sheet}.`, todo: settleSuspicion }),
      user: ({ sheet, row }) => ({ what: `This person is managed on the list of illegal users: row ${row}, sheet ${sheet}.`, todo: settleSuspicion }),
    },
  },
  "cross/hamlet-not-listed": {
    title: "Hamlet that is missing in the list of hamlets",
    why: "A row whose hamlet is not listed is added to no hamlet, so the figures by hamlet come out too low.",
    messages: {
      notListed: ({ hamlet, count }) => ({
        what: `The hamlet “${hamlet}” (rows, from this one on: ${formatInteger(count)}) is not in the list of the parameter sheet.`,
        todo: "Correct the name to the one of the list, or add the hamlet to the list if it is missing there.",
      }),
    },
  },
  "cross/duplicate-record": {
    title: "Unit or business entered twice in a register",
    why: "A duplicate raises the number of units or businesses and falsifies every share of that total.",
    messages: {
      sameSheet: ({ row }) => ({ what: `This row is exactly the same as row ${row}.`, todo: dropDuplicate }),
      otherSheet: ({ row, sheet }) => ({ what: `This row is exactly the same as row ${row} of sheet ${sheet}.`, todo: dropDuplicate }),
    },
  },
};

export default crossWords;
