# koerskaart: `make card` renders the reference card, `make test` is the whole proof, `make install` puts the program in
# place. Each installs the Debian packages that it lacks.

PREFIX ?= /usr/local
DESTDIR ?=
OUT ?= out

BUILD_PACKAGES = gcc libc6-dev pkg-config libcairo2-dev libpango1.0-dev libfontconfig-dev libyaml-dev libqpdf-dev \
	libqrencode-dev libgettextpo-dev hyphen-nl hyphen-en-gb hyphen-en-us hyphen-de hyphen-fr
TEST_PACKAGES = libhyphen-dev poppler-utils qpdf mupdf-tools zbar-tools gettext python3 python3-yaml python3-jsonschema
BENCH_PACKAGES = gcc libc6-dev pkg-config libpango1.0-dev libcairo2-dev fonts-dejavu-core

# libstdc++ is linked in as well: it saves a shared library at every start (facts: half a millisecond).
STATIC_CXX = .build/static-libstdc++
RELEASE_FLAGS = -c release --static-swift-stdlib -Xlinker -L$(CURDIR)/$(STATIC_CXX)
BINARY = .build/release/koerskaart
TRIES = .build/hyphenation
BENCH = .build/bench
PICTURES = Sources/koerskaart/koerskaart.docc/Resources

.PHONY: all card build test test-only test-install patterns bench bare-card packages test-packages install uninstall format lint schemas pictures clean

all: build

card: build
	@mkdir -p $(OUT)
	@for size in A1 A3; do \
		$(BINARY) render examples/opgavegericht-werken --size $$size -o $(OUT)/opgavegericht-werken-$$size.pdf || exit $$?; \
	done

build: packages $(STATIC_CXX)/libstdc++.a
	swift build $(RELEASE_FLAGS) --product koerskaart
	@$(MAKE) --no-print-directory patterns

$(STATIC_CXX)/libstdc++.a:
	@mkdir -p $(STATIC_CXX)
	@ln -sf "$$(gcc -print-file-name=libstdc++.a)" $@

# The hyphenation patterns of Debian's hyphen-* packages, each as a trie that is mapped at run time.
patterns: $(TRIES)/.made

$(TRIES)/.made: $(wildcard Sources/Hyphenation/*.swift Sources/Hyphenation/*/*.swift) $(wildcard /usr/share/hyphen/*.dic)
	swift build $(RELEASE_FLAGS) --product koerskaart-patterns
	@mkdir -p $(TRIES)
	.build/release/koerskaart-patterns $(TRIES)
	@touch $@

test: packages test-packages $(STATIC_CXX)/libstdc++.a lint
	@$(MAKE) --no-print-directory build schemas test-only test-install

test-only:
	swift test --parallel

# The installed program by itself, after the checkout is gone.
test-install:
	sh Tests/install.sh

# Every example and every faulty card against the JSON Schema that editors use, and what `layout` writes against its own.
schemas: build
	KOERSKAART=$(BINARY) python3 Tests/CardLoadingTests/check_schemas.py

# Time and memory, by stage and against a bare C program, in one run. On a busy machine: make bench PAIRS=101.
PAIRS ?= 31
CARD ?=

bench: build bare-card $(BENCH)/stopwatch
	swift build $(RELEASE_FLAGS) --product koerskaart-bench
	@.build/release/koerskaart-bench --pairs $(PAIRS) $(if $(CARD),--card $(CARD))

# The bare C program that `make bench` holds koerskaart against, and its typefaces.
bare-card: $(BENCH)/bare-card $(BENCH)/dejavu.conf $(BENCH)/ours.conf

$(BENCH)/bare-card: $(wildcard Sources/bare-card/*.[ch])
	@sh .ci/install-packages $(BENCH_PACKAGES)
	@mkdir -p $(BENCH)
	gcc -std=gnu11 -O2 -Wall -Wextra Sources/bare-card/*.c -o $@ $$(pkg-config --cflags --libs pangocairo cairo-pdf)

$(BENCH)/stopwatch: Sources/stopwatch/stopwatch.c
	@mkdir -p $(BENCH)
	gcc -std=gnu11 -O2 -Wall -Wextra $< -o $@

$(BENCH)/%.conf: Sources/bare-card/%.conf.in
	@mkdir -p $(BENCH)
	@sed 's|@CHECKOUT@|$(CURDIR)|' $< > $@

packages:
	@sh .ci/install-packages $(BUILD_PACKAGES)

test-packages:
	@sh .ci/install-packages $(TEST_PACKAGES)

install: build
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/koerskaart
	rm -rf $(DESTDIR)$(PREFIX)/share/koerskaart
	mkdir -p $(DESTDIR)$(PREFIX)/share/koerskaart
	cp -R Templates fonts $(DESTDIR)$(PREFIX)/share/koerskaart/
	rm -f $(DESTDIR)$(PREFIX)/share/koerskaart/fonts/build.py
	mkdir -p $(DESTDIR)$(PREFIX)/share/koerskaart/hyphenation
	cp $(TRIES)/*.trie $(DESTDIR)$(PREFIX)/share/koerskaart/hyphenation/
	chmod -R u+rwX,go+rX $(DESTDIR)$(PREFIX)/share/koerskaart

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/koerskaart
	rm -rf $(DESTDIR)$(PREFIX)/share/koerskaart

format:
	swift format format --in-place --parallel --recursive Package.swift Sources Tests

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

# The pictures of the README, from the reference card as it is rendered today.
# And those of a proof in the documentation.
pictures: build test-packages
	@mkdir -p $(PICTURES)
	$(BINARY) render examples/opgavegericht-werken -o $(PICTURES)/opgavegericht-werken-A1.png --dpi 40
	$(BINARY) render examples/opgavegericht-werken -T ink-saving -o $(PICTURES)/ink-saving-A1.png --dpi 40
	$(BINARY) render examples/ready-for-the-heat --size A3 --proof -o $(PICTURES)/proof-A3.png --dpi 50
	$(BINARY) render examples/ready-for-the-heat --size A3 --proof -o .build/proof.pdf
	pdftoppm -r 150 -x 0 -y 930 -W 1240 -H 824 -singlefile -png .build/proof.pdf $(PICTURES)/proof-detail

clean:
	rm -rf .build $(OUT)
