const actor = (side: "Actor1" | "Actor2") =>
  [
    ...["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode"],
    ...["Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code"],
  ].map((name) => `${side}${name}`);

const place = (side: "Actor1" | "Actor2" | "Action") =>
  ["Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"].map(
    (name) => `${side}Geo_${name}`,
  );

/** The columns of GDELT 2.0's events table, in their order. */
export const gdeltColumns: readonly string[] = [
  ...["GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"],
  ...actor("Actor1"),
  ...actor("Actor2"),
  ...["IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass"],
  ...["GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone"],
  ...place("Actor1"),
  ...place("Actor2"),
  ...place("Action"),
  ...["DATEADDED", "SOURCEURL"],
];
