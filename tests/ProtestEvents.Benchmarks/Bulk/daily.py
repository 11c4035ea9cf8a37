"""The daily table of ACLED events, by pandas, reading only the columns needed: FILE FROM TO."""
import sys

import numpy as np
import pandas as pd

path, first, last = sys.argv[1], pd.Timestamp(sys.argv[2]), pd.Timestamp(sys.argv[3])
columns = ["event_id_cnty", "event_date", "time_precision", "country", "admin1", "fatalities", "timestamp"]
events = pd.read_csv(path, usecols=columns)
events = events.sort_values("timestamp", ascending=False, kind="stable").drop_duplicates("event_id_cnty")
day = pd.to_datetime(events["event_date"], format="%Y-%m-%d")
month = day.values.astype("datetime64[M]")
week = pd.Timedelta(days=3)
precision = events["time_precision"].values
earliest = np.select([precision == 1, precision == 2], [day.values, (day - week).values], month.astype("datetime64[ns]"))
latest = np.select([precision == 1, precision == 2], [day.values, (day + week).values], (month + 1).astype("datetime64[D]").astype("datetime64[ns]") - np.timedelta64(1, "D"))
events = events.assign(day=day.values, earliest=earliest, latest=latest)
events = events[(events["latest"] >= first) & (events["earliest"] <= last)]

days = pd.date_range(first, last)
table = pd.DataFrame(index=days)
by_day = events.groupby("day")["fatalities"].agg(["size", "sum"]).reindex(days, fill_value=0)
table["events"] = by_day["size"]
exact = events[events["earliest"] == events["latest"]]
table["events_at_least"] = exact.groupby("day").size().reindex(days, fill_value=0)
starts = events["earliest"].clip(lower=first).value_counts().reindex(days, fill_value=0)
ends = (events["latest"] + pd.Timedelta(days=1)).value_counts().reindex(days, fill_value=0)
table["events_at_most"] = starts.cumsum() - ends.cumsum()
table["deaths"] = by_day["sum"]
table["deaths_low"] = by_day["sum"]
table["deaths_high"] = np.where(by_day["size"] == 0, "0", "")
places = events[events["admin1"].notna()].groupby(["country", "admin1"])[["earliest", "latest"]].min().clip(lower=first)
sure = places["latest"].value_counts().reindex(days, fill_value=0)
possible = places["earliest"].value_counts().reindex(days, fill_value=0)
at_least, at_most = sure.cumsum(), possible.cumsum()
table["places_new_at_least"] = places[places["earliest"] == places["latest"]]["earliest"].value_counts().reindex(days, fill_value=0)
table["places_new_at_most"] = at_most - at_least.shift(fill_value=0)
table["places_at_least"] = at_least
table["places_at_most"] = at_most
table.index.name = "day"
table.to_csv(sys.stdout, date_format="%Y-%m-%d", lineterminator="\n") if pd.__version__ >= "1.5" else table.to_csv(sys.stdout, date_format="%Y-%m-%d", line_terminator="\n")
