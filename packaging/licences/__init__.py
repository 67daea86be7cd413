"""What the licences of parts ask for beyond their own words, and whether all parts are accounted for."""
