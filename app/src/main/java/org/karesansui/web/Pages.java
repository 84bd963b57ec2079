package org.karesansui.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.karesansui.problem.Problem;

/** Renders pages and fragments from the compiled templates. Safe for use by many threads. */
public final class Pages {
    static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.karesansui.template");
    private final Site site;
    private final Assets assets;
    private final List<FramePart> parts;

    public Pages(Site site, Assets assets, List<FramePart> parts) {
        this.site = site;
        this.assets = assets;
        this.parts = List.copyOf(parts);
    }

    Assets assets() {
        return assets;
    }

    byte[] render(Page page, Request request) {
        var context = context(request);
        var bare = request.wantsPart();
        var frame = new Frame(context, page, bare ? Map.of() : slots(page, request, context), bare);
        return render(page.template(), Map.of("frame", frame, "model", page.model()));
    }

    byte[] render(Fragment fragment, Request request) {
        return render(fragment.template(), Map.of("context", context(request), "model", fragment.model()));
    }

    static Page problem(Problem problem, Request request) {
        var words = request.words();
        var title = words.say(
                switch (problem.code().status()) {
                    case 404 -> "frame.absent";
                    case 500 -> "frame.fault";
                    default -> "problem.title";
                });
        var view = new ErrorView(
                problem.code().status(),
                title,
                words.say(problem.sentence()),
                problem.code().name());
        return Page.of(title, "problem", view);
    }

    private PageContext context(Request request) {
        return new PageContext(request.viewer(), request.words(), site, assets, request.path(), request.eventId());
    }

    private Map<Slot, Content> slots(Page page, Request request, PageContext context) {
        var slots = new EnumMap<Slot, Content>(Slot.class);
        for (var part : parts) {
            part.show(request, page).ifPresent(fragment -> slots.put(part.slot(), content(fragment, context)));
        }
        return slots;
    }

    private Content content(Fragment fragment, PageContext context) {
        return output -> engine.render(
                fragment.template() + ".jte", Map.of("context", context, "model", fragment.model()), output);
    }

    private byte[] render(String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, output);
        return output.toByteArray();
    }
}
