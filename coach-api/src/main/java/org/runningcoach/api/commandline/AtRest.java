package org.runningcoach.api.commandline;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Leaves out the parts that begin to work as soon as the program is ready: the coach that serves has its own. */
final class AtRest implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> SELF_STARTERS = List.of("readyNotice", "parkedEventsAgain", "unfinishedImports");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        BeanFactoryPostProcessor leaveOut = beans ->
                SELF_STARTERS.forEach(name -> ((BeanDefinitionRegistry) beans).removeBeanDefinition(name));
        context.addBeanFactoryPostProcessor(leaveOut);
    }
}
