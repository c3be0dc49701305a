/** The Office types this host emulates; src/host/protocol/schema.json holds their members. */
export const emulatedTypes: readonly string[] = [
  "Application", "AutoFilter", "Comment", "CommentCollection", "ConditionalDataBarPositiveFormat", "ConditionalFormat", "ConditionalFormatCollection", "ConditionalFormatRule",
  "ConditionalRangeFill", "ConditionalRangeFont", "ConditionalRangeFormat", "CustomConditionalFormat", "CustomProperty", "CustomPropertyCollection",
  "CustomXmlPart", "CustomXmlPartCollection", "CustomXmlPartScopedCollection", "DataBarConditionalFormat", "DataValidation", "DocumentProperties", "FormatProtection",
  "HeaderFooter", "HeaderFooterGroup", "NamedItem", "NamedItemCollection", "PageBreak", "PageBreakCollection", "PageLayout", "Range", "RangeAreas", "RangeBorder",
  "RangeBorderCollection", "RangeFill", "RangeFont", "RangeFormat", "RangeCollection", "Setting", "SettingCollection", "Table", "TableCollection",
  "Workbook", "WorkbookCreated", "Worksheet", "WorksheetCollection", "WorksheetCustomProperty", "WorksheetCustomPropertyCollection", "WorksheetFreezePanes", "WorksheetProtection",
];
