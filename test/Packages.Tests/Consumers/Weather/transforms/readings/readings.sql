select {{day}} as reading_date, station, celsius
from silver
