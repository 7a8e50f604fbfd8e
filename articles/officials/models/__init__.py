from articles.officials.models.office import Institution, Position
from articles.officials.models.official import Official, OfficialAlias
from articles.officials.models.tenure import Tenure

__all__ = ["Institution", "Official", "OfficialAlias", "Position", "Tenure"]
