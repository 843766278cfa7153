-- Why a row may not enter silver: each reason is constant text, several are joined by '; ', none is the empty text.
-- A field that is there and cannot be read is a reason, so that no value is lost on the way without a word.
select
  *,
  case when not is_record then 'line is not one JSON object' else concat_ws('; ',
    case when id is null then 'no id' end,
    case when event_ms_text is null then 'no time'
         when event_time is null then 'time is not epoch milliseconds'
         when cast(event_time as date) <> {{day}} then 'event is not of this day' end,
    case when updated_ms_text is not null and updated_at is null then 'updated is not epoch milliseconds' end,
    case when magnitude_text is not null and magnitude is null then 'magnitude is not a number'
         when magnitude not between -5 and 12 then 'magnitude is out of range' end,
    case when longitude is null or latitude is null then 'no coordinates'
         when longitude not between -180 and 180 or latitude not between -90 and 90 then 'coordinates are out of range' end,
    case when depth_km is null then 'no depth'
         when depth_km not between -100 and 1000 then 'depth is out of range' end,
    case when tsunami_text is not null and tsunami is null then 'tsunami is not a flag' end,
    case when significance_text is not null and significance is null then 'significance is not a whole number' end,
    case when felt_reports_text is not null and felt_reports is null then 'felt reports is not a whole number' end,
    case when cdi_text is not null and cdi is null then 'cdi is not a number' end,
    case when mmi_text is not null and mmi is null then 'mmi is not a number' end,
    case when stations_text is not null and stations is null then 'stations is not a whole number' end,
    case when nearest_station_text is not null and nearest_station_degrees is null then 'nearest station is not a number' end,
    case when rms_text is not null and rms_seconds is null then 'rms is not a number' end,
    case when gap_text is not null and gap_degrees is null then 'gap is not a number' end
  ) end as reasons
from (
  select *, {{timestamp_of_millis(event_ms)}} as event_time, {{timestamp_of_millis(updated_ms)}} as updated_at
  from parsed
) timed
