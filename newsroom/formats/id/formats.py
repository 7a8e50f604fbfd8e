"""How the admin's own pages write days and moments: as the desk does, with the zone."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j/n/Y H.i T"
