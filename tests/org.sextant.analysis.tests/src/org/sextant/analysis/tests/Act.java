package org.sextant.analysis.tests;

import java.util.List;

import org.sextant.model.Activity;
import org.sextant.model.Effort;
import org.sextant.model.Level;
import org.sextant.model.Measure;
import org.sextant.model.Party;
import org.sextant.model.Place;
import org.sextant.model.Purpose;
import org.sextant.model.Reading;
import org.sextant.model.Source;
import org.sextant.model.Status;
import org.sextant.model.StatusSpan;

/** An activity being built. */
record Act(Activity activity, Model model) {
    Act in(String... paths) {
        for (String path : paths) {
            activity.getServes().add(model.subject(path));
        }
        return this;
    }

    /** Statuses as the language writes them; replaces earlier ones, nothing means none. */
    Act status(String text) {
        activity.getStatuses().clear();
        for (String part : text.isEmpty() ? new String[0] : text.split(", ")) {
            String[] words = part.split(" since ");
            StatusSpan span = Model.FACTORY.createStatusSpan();
            span.setStatus(Model.word(Status.class, words[0]));
            if (words.length > 1) {
                span.setSince(Model.date(words[1]));
            }
            activity.getStatuses().add(span);
        }
        return this;
    }

    Act from(String date) {
        activity.setFrom(Model.date(date));
        return this;
    }

    Act to(String date) {
        activity.setTo(Model.date(date));
        return this;
    }

    Act at(Place... places) {
        activity.getAt().addAll(List.of(places));
        return this;
    }

    Act level(Level level) {
        activity.setLevel(level);
        return this;
    }

    Act lead(Party party) {
        activity.setLead(party);
        return this;
    }

    Act with(Party... parties) {
        activity.getPartners().addAll(List.of(parties));
        return this;
    }

    Act with(String... texts) {
        activity.getOtherPartners().addAll(List.of(texts));
        return this;
    }

    Act voices(String... texts) {
        activity.getVoices().addAll(List.of(texts));
        return this;
    }

    Act towards(Purpose... purposes) {
        activity.getTowards().addAll(List.of(purposes));
        return this;
    }

    Act effort(String text) {
        activity.setEffort(Effort.parse(text).orElseThrow());
        return this;
    }

    Act tags(String... tags) {
        activity.getTags().addAll(List.of(tags));
        return this;
    }

    Act partOf(Act... programmes) {
        List.of(programmes).forEach(programme -> activity.getPartOf().add(programme.activity()));
        return this;
    }

    Act after(Act... others) {
        List.of(others).forEach(other -> activity.getAfter().add(other.activity()));
        return this;
    }

    Act evidence(String text) {
        Source source = Model.FACTORY.createSource();
        source.setText(text);
        activity.getEvidence().add(source);
        return this;
    }

    Measure measure(String name) {
        Measure measure = Model.named(Model.FACTORY.createMeasure(), name);
        activity.getMeasures().add(measure);
        return measure;
    }

    Act measured(String reached) {
        measure("Measure").getReached().add(reading(reached, "2025"));
        return this;
    }

    static Reading reading(String figure, String date) {
        Reading reading = Model.FACTORY.createReading();
        reading.setFigure(Model.figure(figure));
        reading.setDate(Model.date(date));
        return reading;
    }
}
